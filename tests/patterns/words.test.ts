// The patterns among the words of the world.
import { checkPatterns } from './check-patterns';

checkPatterns(/^utils\/words\//, 80);
