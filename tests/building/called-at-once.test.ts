import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { calledAtOnce } from '../../scripts/building/called-at-once';

const rewritten = (body: string): string => calledAtOnce(`(function(){${body}})()`, parseAst);
const answer = (script: string): unknown => new Function(`return ${script}`)();

it('a function of the script stands in brackets at its top', () => {
  expect(rewritten('return f();function f(){return 4}')).toMatch(
    /^\(function\(\)\{var f=\(function\(\)\{return 4\}\);return f\(\);/,
  );
});

it.each([
  ['a function called before its place', 'return f(2);function f(a){return a*2}', 4],
  ['an arrow that answers an object', 'var f=a=>({b:a});return f(3).b', 3],
  ['an arrow that ends an arrow', 'var f=a=>b=>{return a-b};return f(5)(2)', 3],
  ['an arrow within a block that ends one', 'var f=()=>{return a=>a+1};return f()(1)', 2],
  ['parameters taken apart', 'var f=({a},[b=2]=[])=>a+b;return f({a:1})', 3],
  ['several parameters', 'var f=(a,b,...c)=>(a,b+c.length);return f(1,2,3,4)', 4],
  [
    'an arrow that needs the object around it',
    'class A{n=7;read(){return [1].map(()=>this.n)[0]}}return new A().read()',
    7,
  ],
])('%s still does what it did', (_what, body, expected) => {
  expect(answer(`(function(){${body}})()`)).toBe(expected);
  expect(answer(rewritten(body))).toBe(expected);
});

it('a script that is not one wrapped function is refused', () => {
  expect(() => calledAtOnce('var a=1;', parseAst)).toThrow('not one wrapped function');
});
