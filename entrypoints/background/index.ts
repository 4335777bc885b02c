// Registers every listener synchronously, as a worker that may be woken at any time must.
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground(() => {});
