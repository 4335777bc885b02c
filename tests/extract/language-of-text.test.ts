// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { LANGUAGES, languageOfText } from '../../utils/extract/body/language-of-text';
import { readPage } from './read-page';

const GERMAN =
  'Der Hafen von Velden ist seit Montag leer, und die Fähre liegt an der Mole, weil der Nebel nicht weicht. Die Leute auf dem Markt sagen, dass es so etwas seit den Jahren des Baus nicht gegeben hat. Der Hafenmeister will mit den Kapitänen sprechen, sobald sich die Sicht auf das Wasser bessert, und bis dahin bleibt das Tor zu.';

it('knows no more languages than a number has bits for', () => {
  expect(LANGUAGES.length).toBeGreaterThan(20);
  expect(LANGUAGES.length).toBeLessThanOrEqual(31);
});

it.each([
  ['de', GERMAN],
  [
    'en',
    'The harbour of Velden has been empty since Monday and the ferry lies at the mole, for the fog does not lift. People on the market say that there has been nothing of the kind since the years of the building. The harbour master wants to talk with the captains when the view on the water is better, and the gate was shut by then.',
  ],
  [
    'es',
    'El puerto de Velden está vacío desde el lunes y el transbordador sigue en el muelle, porque la niebla no se va. La gente del mercado dice que no se ha visto una cosa así desde los años de la obra. El capitán del puerto quiere hablar con los patrones en cuanto se vea mejor el agua, y hasta entonces la puerta queda cerrada para los barcos.',
  ],
  [
    'sv',
    'Hamnen i Velden har varit tom sedan i måndags och färjan ligger vid piren, för att dimman inte lättar. De som står på torget säger att det inte har hänt på många år, och att det är en fråga om tid. Hamnkaptenen vill tala med skepparna när det är bättre sikt på vattnet, och till dess är porten stängd för alla som inte har ett ärende.',
  ],
  [
    'ru',
    'Порт в Вельдене пуст с понедельника, и паром стоит у причала, потому что туман не уходит. Люди на рынке говорят, что такого не было с тех пор, как его построили. Начальник порта хочет поговорить с капитанами, как только видимость на воде будет лучше, и до этого ворота закрыты для всех. Это не первый случай за год, но он был самым долгим из всех.',
  ],
  ['ja', '港は月曜日から空のままで、霧が晴れないためフェリーは桟橋に停泊している。'],
])('tells %s by its words', (language, text) => {
  expect(languageOfText(text)).toBe(language);
});

it('says nothing of a few words', () => {
  expect(languageOfText('Der Hafen ist leer.')).toBeUndefined();
});

it('says nothing of names and figures', () => {
  expect(languageOfText('Velden 3 Holm 2 Reuel 1 Lind 4 '.repeat(30))).toBeUndefined();
});

const page = `<p>${GERMAN}</p><p>${GERMAN}</p>`;

it.each([
  ['where the page is silent', '', 'de'],
  ['against the template that was left in English', 'en-US', 'de'],
  ['and not against any other word of the page', 'de-CH', 'de-CH'],
])('is asked %s', (_, lang, language) => {
  expect(readPage({ lang, text: page }).inLanguage).toBe(language);
});
