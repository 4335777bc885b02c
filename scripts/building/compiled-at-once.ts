// Puts a built script into the form that browsers compile while they parse it.
import { type Plugin, parseAst } from 'vite';
import { calledAtOnce } from './called-at-once';

/** Rewrites the script of that file name, after it has been made small. */
export const compiledAtOnce = (fileName: string): Plugin => ({
  name: 'compiled-at-once',
  apply: 'build',
  generateBundle(_options, bundle) {
    const script = bundle[fileName];
    if (script?.type === 'chunk') script.code = calledAtOnce(script.code, parseAst);
  },
});
