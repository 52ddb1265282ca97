/** What in its address tells the add-in's page that it is the window of the review. */
export const reviewWindow = 'window=review';
