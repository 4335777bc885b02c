// Runs inside a page of the extension: finds what a person or a screen reader would call by role and name. Kept as
// plain JavaScript, because its text is sent into browsers; the last expression is the finder.
(role, name) => {
  const selectors = {
    button: 'button, [role="button"], summary',
    link: 'a[href], [role="link"]',
    textbox: 'input:not([type]), input[type="text"], textarea, [role="textbox"]',
    searchbox: 'input[type="search"], [role="searchbox"]',
    combobox: 'select, [role="combobox"]',
    checkbox: 'input[type="checkbox"], [role="checkbox"], [role="switch"]',
    radio: 'input[type="radio"], [role="radio"]',
    menuitem: '[role="menuitem"]',
    option: 'option, [role="option"]',
    dialog: 'dialog, [role="dialog"]',
  };
  const fold = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const words = (ids) =>
    ids
      .split(/\s+/)
      .map((id) => document.getElementById(id)?.textContent)
      .join(' ');
  const nameOf = (element) => {
    const labelledBy = element.getAttribute('aria-labelledby');
    const labels = element.labels?.length ? [...element.labels].map((l) => l.textContent) : [];
    return fold(
      (labelledBy && words(labelledBy)) ||
        element.getAttribute('aria-label') ||
        labels.join(' ') ||
        element.textContent ||
        element.getAttribute('title') ||
        element.getAttribute('placeholder'),
    );
  };
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const fits = (element) => nameOf(element).toLowerCase().includes(name.toLowerCase());
  const found = [...document.querySelectorAll(selectors[role] ?? `[role="${role}"]`)].filter(shown);
  return (
    found.find((element) => nameOf(element).toLowerCase() === name.toLowerCase()) ??
    found.find(fits)
  );
};
