/** The validators that do not come with the first view. */
import { usePhone } from './validators/known-phone.js';
import { phone } from './validators/phone.js';

usePhone(phone);
