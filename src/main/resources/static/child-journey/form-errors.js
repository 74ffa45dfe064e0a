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

function clean(form) {
  const {errors} = form._getState();
  if (errors && Object.values(errors).some(isEmpty)) {
    form._setState({errors});
  }
}

// As soon as the form is drawn, because answers that stand in repeated groups from the start leave such errors before anyone has
// touched it; and again whenever it is touched.
function mend() {
  const form = document.querySelector('.fjs-container') && openForm();
  if (!form) {
    return;
  }
  if (!mended.has(form)) {
    mended.add(form);
    const setState = form._setState;
    form._setState = state => setState.call(form, state.errors ? {...state, errors: withoutEmpty(state.errors)} : state);
  }
  clean(form);
}

new MutationObserver(mend).observe(document.body, {childList: true, subtree: true});
['pointerdown', 'focusin', 'focusout'].forEach(kind => document.addEventListener(kind, mend, true));

export default [];
