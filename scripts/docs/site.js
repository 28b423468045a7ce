// The guides are open in the sidebar until the reader closes them.
for (const heading of ['First steps', 'Guides', 'With other tools']) {
  const key = `tsd-accordion-${heading}`;
  if (localStorage.getItem(key) === null) localStorage.setItem(key, 'true');
}
