/**
 * The page's only script: it hides rows, columns and sections that a person does not want to see,
 * and does nothing else. As with the style, its hash is the only one that the page's policy allows.
 */
export const pageScript = `(() => {
const fold = (text) => text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
const form = document.getElementById('filter');
form.hidden = false;
const all = (selector) => [...document.querySelectorAll(selector)];
const apply = () => {
  const { province, indicator, show, found } = form.elements;
  const [who, what] = [fold(province.value.trim()), fold(indicator.value.trim())];
  for (const one of all('[data-province]'))
    one.hidden = !fold(one.dataset.province).includes(who) || (show.value !== '' && !one.dataset.is.split(' ').includes(show.value));
  for (const table of all('table.matrix')) {
    const hidden = [...table.tHead.rows[0].cells].map(({ dataset }) =>
      dataset.indicator !== undefined && (!fold(dataset.indicator).includes(what) || (found.checked && dataset.found === undefined)));
    for (const row of table.rows) [...row.cells].forEach((cell, at) => { cell.hidden = hidden[at]; });
  }
};
form.addEventListener('input', apply);
form.addEventListener('submit', (event) => event.preventDefault());
})();`;

export const pageScriptHash = 'sha256-wra5vMKqctdkkSei4pJGx6bprn5gI5rdwX258IGgk2s=';
