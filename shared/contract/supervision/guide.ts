import { z } from 'zod'

export const inspectionKinds = [
  'cash',
  'vouchers',
  'stock',
  'assets',
  'support',
  'compliance',
  'loans',
  'other',
] as const
/** What is inspected: kiểm quỹ, chứng từ, kho, tài sản, hỗ trợ của Nhà nước, chấp hành, vốn vay, việc khác. */
export const InspectionKind = z.enum(inspectionKinds)
export type InspectionKind = z.infer<typeof InspectionKind>

/** One step: a question to answer, cash or things to count, or a sample to judge. */
export const GuideStep = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['check', 'cashCount', 'items', 'sample']),
  question: z.string().min(1),
  why: z.string().min(1),
  /** What to look at. */
  look: z.string().min(1),
  /** Articles of law 17/2023/QH15, '69.3.c, 72.3.c'. */
  article: z.string().min(1),
})
export type GuideStep = z.infer<typeof GuideStep>

/** How a kind of inspection is done. */
export const Guide = z.strictObject({
  kind: InspectionKind,
  title: z.string().min(1),
  /** About how long it takes a newcomer. */
  minutes: z.int().min(5).max(60),
  article: z.string().min(1),
  why: z.string().min(1),
  /** What to do before one begins. */
  prepare: z.array(z.string().min(1)),
  steps: z.array(GuideStep).min(1),
})
export type Guide = z.infer<typeof Guide>
