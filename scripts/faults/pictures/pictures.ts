// The series of kills while pictures are kept.
import { chanceOf } from '../chance';
import { figure, type Series } from '../fault-order';
import { pictureKills } from './picture-kills';

export const pictures: Series = async ({ browser, rounds, seed }) => {
  const count = await pictureKills(browser, rounds, chanceOf(seed + 20));
  return [
    figure('killed while keeping pictures: kills', count.kills),
    figure('killed while keeping pictures: pictures wished for', count.wished),
    figure('killed while keeping pictures: lost', count.lost),
    figure('killed while keeping pictures: without their bytes', count.broken),
    figure('killed while keeping pictures: unfinished', count.unfinished),
  ];
};
