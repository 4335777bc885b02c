// Starts the options page.
import { render } from 'preact';

const root = document.querySelector('#app');
if (root) render(<p>Cutline</p>, root);
