// The patterns that read captions and credits apart.
import { checkPatterns } from './check-patterns';

checkPatterns(/^utils\/caption\/(?!read-|from-|button-)/, 50);
