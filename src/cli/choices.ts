import { findInOtherList, findProvince, provinceByKey } from '../indicators/provinces/provinces';
import type { Province } from '../indicators/provinces/province';
import { parseStatus, statusWords } from '../indicators/forms/statuses';
import { dataStatuses, type DataStatus, type Template } from '../indicators/forms/template';
import { templatesOfYear } from '../indicators/forms/templates';
import type { Language } from '../indicators/text';
import type { GivenForms } from './read/givenForms';
import { statusChoices } from './statusChoices';
import { refuse } from './userError';

/** A year as it is typed. Throws a UserError for anything but four digits. */
export function yearOf(text: string): number {
  if (!/^(19|20)\d\d$/.test(text.trim())) throw refuse('bad.year', { year: text });
  return Number(text);
}

/**
 * The province that a code or a name means in a year. Throws a UserError that says where a province
 * of the other list has gone.
 */
export function provinceOf(text: string, year: number): Province {
  const found = findProvince(year, text);
  if (found) return found;
  const former = findInOtherList(year, text);
  const successor = former?.mergedInto ? provinceByKey(former.mergedInto, year) : null;
  if (former && successor) {
    throw refuse('bad.provinceMerged', { province: former.name, successor: successor.name, year: String(year) });
  }
  throw refuse('bad.province', { province: text, year: String(year) });
}

/**
 * The form of a number for a year; without one the first that was given in a file, else the usual
 * one. Throws a UserError.
 */
export function formOf(id: string | null, year: number, { templates, own }: GivenForms): Template {
  const forms = templatesOfYear(year, templates);
  const form =
    id === null
      ? (forms.find((one) => own.includes(one)) ?? forms[0])
      : forms.find((one) => one.id.toLowerCase() === id.trim().toLowerCase());
  if (form) return form;
  throw refuse('bad.form', { form: id ?? '', year: String(year), forms: forms.map((one) => one.id).join(', ') });
}

/**
 * Papers come with estimates, and so do sheets filled from them, unless said otherwise. Throws a
 * UserError.
 */
export function statusOf(text: string | null): DataStatus {
  if (text === null) return 'estimate';
  const status = dataStatuses.find((one) => one === text.trim().toLowerCase()) ?? parseStatus(text);
  if (status) return status;
  throw refuse('bad.status', { status: text, choices: `${statusChoices} (${wordsOf('vi')})` });
}

function wordsOf(language: Language): string {
  return dataStatuses.map((status) => statusWords[status].word[language]).join(', ');
}
