import { z } from 'zod'

export const appraisalOpinions = ['agree', 'agreeWithRemarks', 'disagree'] as const
/** Đồng ý, đồng ý có ý kiến, không đồng ý. */
export const AppraisalOpinion = z.enum(appraisalOpinions)
export type AppraisalOpinion = z.infer<typeof AppraisalOpinion>
