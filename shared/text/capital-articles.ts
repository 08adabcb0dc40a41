/** The articles of Law 17/2023/QH15 that decide on capital, as screens and answers cite them. */
export const capArticles = {
  official: 'Đ74.1',
  contributing: 'Đ74.2',
  foreign: 'Đ74.3',
  nonContributing: 'Đ4.19',
  member: 'Đ30.3',
  refund: 'Đ90.1',
  /** A share that a refund leaves over its bound, with the articles whose time then begins. */
  leftOver: (bound: string) => `${bound}, 78.4, 103.1.đ`,
} as const
