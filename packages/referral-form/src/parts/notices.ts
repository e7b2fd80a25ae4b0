export { enNotices as texts } from '../messages/en-notices.js';
export { noticesView, noticeTexts } from '../views/notices.js';
