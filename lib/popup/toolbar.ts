/** How the toolbar's popup knows, by its address, that it is no tab. */
export const TOOLBAR = '#toolbar';
