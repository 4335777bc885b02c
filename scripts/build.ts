// Builds both browsers into .output/chrome-mv3 and .output/firefox-mv3.
import { buildExtension } from './build-extension';

buildExtension('chrome');
buildExtension('firefox');
