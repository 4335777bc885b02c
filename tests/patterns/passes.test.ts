// The patterns of the passes, of blocks and of the body.
import { checkPatterns } from './check-patterns';

checkPatterns(/^utils\/extract\/(?:passes\/|body\/|blocks\/|[^/]*$)/, 100);
