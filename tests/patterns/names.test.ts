// The patterns that read bylines.
import { checkPatterns } from './check-patterns';

checkPatterns(/^utils\/extract\/names\//, 40);
