// What Cockpit is called here and what we add to it. The engine's own settings file would stand in this place.
export default {
  app: {name: 'Cockpit', vendor: 'Child Journey'},
  disableWelcomeMessage: true,
  locales: {availableLocales: ['en'], fallbackLocale: 'en'},
  dateFormat: {normal: 'D MMMM YYYY, HH:mm', long: 'dddd D MMMM YYYY, HH:mm', short: 'D MMMM YYYY'},
  customScripts: ['../../../child-journey/heading', '../../../child-journey/clocks-on-dashboard', '../../../child-journey/clocks-of-process']
};
