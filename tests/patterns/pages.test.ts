// The patterns that see a page first, and those that every text goes through.
import { checkPatterns } from './check-patterns';

checkPatterns(/^(?:entrypoints|utils\/(?:page|text|story|outcome))\//, 40);
