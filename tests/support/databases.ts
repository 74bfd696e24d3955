/** How many databases the tests have, where they start their own: so many files run at once. */
export const databases = 2;
