import type { postsRefusalCodes } from '../../contract/refusal-codes/posts'

/** Bodies and posts. */
export const postsRefusals: Readonly<Record<(typeof postsRefusalCodes)[number], string>> = {}
