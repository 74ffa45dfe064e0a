// What Tasklist is called here and what we add to it. The engine's own settings file would stand in this place.
export default {
  app: {name: 'Tasklist', vendor: 'Child Journey'},
  disableWelcomeMessage: true,
  locales: {availableLocales: ['en'], fallbackLocale: 'en'},
  dateFormat: {normal: 'D MMMM YYYY, HH:mm', long: 'dddd D MMMM YYYY, HH:mm', short: 'D MMMM YYYY'},
  customScripts: ['../../../child-journey/heading', '../../../child-journey/due-first', '../../../child-journey/form-errors', '../../../child-journey/real-dates', '../../../child-journey/drafts', '../../../child-journey/childs-banner', '../../../child-journey/what-happened'],
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: 'claims the currently selected task'},
    focusFilter: {key: 'ctrl+shift+f', description: 'set the focus to the first filter in the list'},
    focusList: {key: 'ctrl+alt+l', description: 'sets the focus to the first task in the list'},
    focusForm: {key: 'ctrl+alt+f', description: 'sets the focus to the first input field in a task form'}
  }
};
