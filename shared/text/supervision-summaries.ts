import type { Verdict } from '../contract/supervision/sample'

const verdicts: Readonly<Record<Verdict, string>> = { right: 'đúng', problem: 'có vấn đề', ask: 'hỏi thêm' }

/** The lines of the history for what supervisors do. */
export const supervisionSummaries = {
  sampleDrawn: ({ count, population, seed }: { count: number; population: number; seed: string }) =>
    `Rút mẫu ${count} trên ${population} chứng từ, hạt giống ${seed}`,
  voucherJudged: (number: string, verdict: Verdict) => `Đánh giá chứng từ ${number}: ${verdicts[verdict]}`,
} as const
