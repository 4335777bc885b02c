// Starts the popup page.
import { render } from 'preact';

const root = document.querySelector('#app');
if (root) render(<p>Cutline</p>, root);
