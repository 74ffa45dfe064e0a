// Makes elements for what we add to the engine's pages. Text is always set as text, never as markup.
/** An element with attributes and what stands in it: texts and elements. */
export function make(name, attributes = {}, ...inside) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => value === undefined || value === null || made.setAttribute(key, value));
  made.append(...inside.filter(each => each !== null && each !== undefined));
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The same for a drawing. */
export function draw(name, attributes = {}, ...inside) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...inside);
  return made;
}

/** A table with a caption and headings; rows are lists of cells, of which the first names the row. */
export function table(caption, headings, rows, className = '') {
  const head = make('tr', {}, ...headings.map(heading => make('th', {scope: 'col'}, heading)));
  const body = rows.map(cells => make('tr', {}, ...cells.map((cell, at) => at === 0 ? make('th', {scope: 'row'}, ...[cell].flat()) : make('td', {}, ...[cell].flat()))));
  return make('table', {class: className}, make('caption', {}, caption), make('thead', {}, head), make('tbody', {}, ...body));
}
