// Lets a mended form be completed. When an answer inside a repeated group is put right, the form's renderer leaves an
// empty error behind, and Tasklist, which counts whatever stands there, would keep Complete locked for good.
import {openForm} from './open-form.js';

const mended = new WeakSet();

function isEmpty(error) {
  return error === undefined || error === null
    || (typeof error === 'object' && Object.values(error).every(isEmpty));
}

function withoutEmpty(errors) {
  return Object.fromEntries(Object.entries(errors).filter(([, error]) => !isEmpty(error)));
}

function mend(event) {
  const form = event.target.closest && event.target.closest('.fjs-container') && openForm();
  if (!form || mended.has(form)) {
    return;
  }
  mended.add(form);
  const setState = form._setState;
  form._setState = state => setState.call(form, state.errors ? {...state, errors: withoutEmpty(state.errors)} : state);
}

['pointerdown', 'focusin'].forEach(kind => document.addEventListener(kind, mend, true));

export default [];
