import { expect, it } from 'vitest';
import { boost, scoreOf } from '../../training/gradient-boost';
import { packTrees } from '../../training/pack-trees';
import { FEATURE_NAMES } from '../../utils/extract/blocks/block-features';
import { FIRST_LOOK_FEATURES, SECOND_LOOK_FEATURES } from '../../utils/extract/blocks/block-model';
import { SECOND_NAMES } from '../../utils/extract/blocks/second-look';
import { askTrees, inRow, unpackTrees } from '../../utils/extract/blocks/tree-model';

it('the judge was trained on the features it is asked about', () => {
  expect(FIRST_LOOK_FEATURES.split('|')).toEqual(FEATURE_NAMES);
  expect(SECOND_LOOK_FEATURES.split('|')).toEqual([...FEATURE_NAMES, ...SECOND_NAMES]);
});

const rows = Array.from({ length: 400 }, (_, at) => [at % 7, (at * 13) % 29, at % 3]);
const settings = {
  trees: 12,
  leaves: 6,
  rate: 0.3,
  seed: 3,
  minimum: 1,
  ridge: 1,
  columnShare: 1,
  rowShare: 1,
};
const grown = () =>
  boost(
    {
      columns: [0, 1, 2].map((column) => Float32Array.from(rows, (row) => row[column] ?? 0)),
      answer: Float32Array.from(rows, (row) => ((row[0] ?? 0) > 3 && (row[1] ?? 0) < 20 ? 1 : 0)),
      weight: new Float32Array(rows.length).fill(1),
    },
    settings,
  );

it('trees learn what parts the examples', () => {
  const trees = grown();
  const wrong = rows.filter(
    (row) => scoreOf(trees, row) > 0 !== ((row[0] ?? 0) > 3 && (row[1] ?? 0) < 20),
  );
  expect(wrong).toEqual([]);
});

it('packed trees answer as the trees they were packed from', () => {
  const trees = grown();
  const unpacked = unpackTrees(packTrees(trees, 3));
  for (const row of rows)
    expect(askTrees(unpacked, Int32Array.from(row, inRow))).toBeCloseTo(
      1 / (1 + Math.exp(-scoreOf(trees, row))),
      2,
    );
});

it('the same examples give the same trees to the byte', () => {
  expect(packTrees(grown(), 3)).toEqual(packTrees(grown(), 3));
});
