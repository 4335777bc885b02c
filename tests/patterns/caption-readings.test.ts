// The patterns that read people, places and makers out of captions.
import { checkPatterns } from './check-patterns';

checkPatterns(/^utils\/caption\/(?:read-|from-|button-)/, 30);
