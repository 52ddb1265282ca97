export { ReviewView as View } from './ReviewView';
export { reviewWords as words } from './reviewWords';
