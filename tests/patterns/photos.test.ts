// The patterns that find photos and what is printed near them.
import { checkPatterns } from './check-patterns';

checkPatterns(/^utils\/extract\/photos\//, 40);
