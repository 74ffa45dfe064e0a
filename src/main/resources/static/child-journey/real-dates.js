// Dates are British whatever language the browser speaks: 03/04/2026 must not mean March to one reader and April to another.
// The form's renderer asks for the browser's "default"; whoever names a language gets that one.
Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct: (format, [language, ...more]) => new format(language === undefined || language === 'default' ? 'en-GB' : language, ...more),
  apply: (format, self, [language, ...more]) => format.call(self, language === undefined || language === 'default' ? 'en-GB' : language, ...more),
});

// Refuses a day there is not, such as 31/02/2026, where it is typed. The renderer's date field would quietly make another
// day of it, and nobody after it could know. What was typed stays; the task cannot be completed until it is mended.
const DATE_FIELD = '.fjs-container .fjs-datepicker input';
const WRONG = 'cj-wrong-date';
const guarded = new WeakSet();

/** The field says in which order it is read, as the browser's own country has it: dd/mm/yyyy here. */
function orderOf(input) {
  const order = input.placeholder.split(/[^a-z]+/).filter(Boolean);
  return ['dd', 'mm', 'yyyy'].every(part => order.includes(part)) ? order : null;
}

function isDay(text, order) {
  const parts = text.trim().split(/[/.\- ]/);
  const part = name => parts[order.indexOf(name)];
  if (parts.length !== 3 || !/^\d{1,2}$/.test(part('dd')) || !/^\d{1,2}$/.test(part('mm')) || !/^\d{4}$/.test(part('yyyy'))) {
    return false;
  }
  const [year, month, day] = [Number(part('yyyy')), Number(part('mm')), Number(part('dd'))];
  const made = new Date(2000, 0, 1);
  made.setFullYear(year, month - 1, day);
  return year >= 1900 && year <= 2200 && made.getFullYear() === year && made.getMonth() === month - 1 && made.getDate() === day;
}

function isRight(input) {
  const order = orderOf(input);
  return !order || input.value.trim() === '' || isDay(input.value, order);
}

function labelOf(input) {
  const label = input.id && document.querySelector(`label[for="${CSS.escape(input.id)}"]`);
  return label ? label.textContent.replace(/[*?:\s]+$/, '') : 'Date';
}

function notice(input) {
  return document.getElementById(`${input.id}-wrong-date`);
}

function refuse(input) {
  const words = `${labelOf(input)}: “${input.value.trim()}” is not a date. Write it like ${input.placeholder.replace('dd', '23').replace('mm', '11').replace('yyyy', '2026')}.`;
  let said = notice(input);
  if (!said) {
    said = document.createElement('div');
    said.id = `${input.id}-wrong-date`;
    said.className = 'fjs-form-field-error cj-wrong-date-said';
    said.setAttribute('role', 'alert');
    input.closest('.fjs-datetime-subsection').append(said);
  }
  if (said.textContent !== words) {
    said.textContent = words;
  }
  input.classList.add(WRONG);
  input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-errormessage', said.id);
}

function accept(input) {
  if (input.classList.contains(WRONG)) {
    const said = notice(input);
    if (said) {
      said.remove();
    }
    input.classList.remove(WRONG);
    input.removeAttribute('aria-invalid');
    input.removeAttribute('aria-errormessage');
  }
}

/**
 * What is typed passes through the calendar's setDate as text. What the renderer holds passes as a date, again and again; while
 * something wrong stands in the field that would wipe it out, so it waits. A day picked in the calendar tells of itself by "input".
 */
function guard(event) {
  const input = event.target.matches && event.target.matches(DATE_FIELD) ? event.target : null;
  const calendar = input && input._flatpickr;
  if (!calendar || guarded.has(calendar)) {
    return;
  }
  guarded.add(calendar);
  const setDate = calendar.setDate;
  calendar.setDate = (date, ...rest) => {
    const typed = typeof date === 'string';
    if (typed && !isRight(input)) {
      refuse(input);
      return undefined;
    }
    if (!typed && input.classList.contains(WRONG) && !isRight(input)) {
      return undefined;
    }
    accept(input);
    return setDate(date, ...rest);
  };
}

function mended(event) {
  if (event.target.matches && event.target.matches(`.${WRONG}`) && isRight(event.target)) {
    accept(event.target);
  }
}

function stop(event) {
  const completes = event.type === 'submit' ? event.target.closest('.fjs-container, [cam-tasklist-form]')
    : event.target.closest && event.target.closest('[cam-tasklist-form] .form-actions .btn-primary');
  const wrong = completes && [...document.querySelectorAll(DATE_FIELD)].find(input => input.classList.contains(WRONG) || !isRight(input));
  if (wrong) {
    event.preventDefault();
    event.stopImmediatePropagation();
    refuse(wrong);
    wrong.focus();
  }
}

// Whatever is typed comes with "input", before anything reads it; not every page lets "focusin" through.
['input', 'keydown', 'pointerdown'].forEach(kind => document.addEventListener(kind, guard, true));
document.addEventListener('input', mended, true);
['click', 'submit'].forEach(kind => window.addEventListener(kind, stop, true));

export default [];
