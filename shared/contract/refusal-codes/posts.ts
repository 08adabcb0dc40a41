/** Bodies and posts: why the core says no. */
export const postsRefusalCodes = [] as const
