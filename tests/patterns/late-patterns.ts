// Runs the functions of the clip script that make a pattern only when a page needs it.

/** Makes every such pattern once. */
export async function makeLatePatterns(): Promise<void> {
  const { isMachinery } = await import('../../utils/caption/button-words');
  const { CONTROLS } = await import('../../utils/words/picture-controls');
  for (const [words] of CONTROLS) for (const word of words.split(' ')) isMachinery(word);
  const { spokenLabel } = await import('../../utils/caption/spoken-labels');
  spokenLabel('Image caption, The quay in Velden');
  const { readScene } = await import('../../utils/caption/read-scene');
  readScene('The quay in Velden, on 3 March 2026.');
  const { listedFromLeft } = await import('../../utils/caption/from-left');
  listedFromLeft('From left: Ana Lind', () => undefined);
  const { isSignedScript } = await import('../../utils/extract/names/signed-scripts');
  isSignedScript('文・田中はる');
  const { reportersIn } = await import('../../utils/extract/names/reporter-in-text');
  reportersIn('文・田中はる');
  const { anyScript } = await import('../../utils/text/any-script');
  anyScript();
  const { jsonLdNodes } = await import('../../utils/page/json-ld');
  jsonLdNodes(['{']);
  const { withoutSiteName } = await import('../../utils/extract/without-site-name');
  withoutSiteName('The quay', undefined, 'https://news.example/');
}
