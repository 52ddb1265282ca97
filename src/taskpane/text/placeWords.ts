import type { Say } from '../messages/say';

const code = /^(?:T(\d+))?R(\d+)C(\d+)$/;

/** A place in the tables of a text in words; cells of sheets keep their address. */
export function placeWords(place: string, say: Say): string {
  const [, table, row, column] = code.exec(place) ?? [];
  if (row === undefined || column === undefined) return place;
  return table === undefined ? say('text.place', { row, column }) : say('text.place.table', { table, row, column });
}

/** The words of a table's row, with the place at their beginning spelled out. */
export function withPlaceWords(text: string, say: Say): string {
  const end = text.indexOf(': ');
  return end === -1 ? text : placeWords(text.slice(0, end), say) + text.slice(end);
}
