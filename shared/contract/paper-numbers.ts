import { z } from 'zod'

export const numberedKinds = [
  'resolution',
  'decision',
  'regulation',
  'notice',
  'programme',
  'plan',
  'scheme',
  'report',
  'minutes',
  'proposal',
  'contract',
  'invitation',
  'authorisation',
  'introduction',
  'letter',
] as const
/** Kinds of paper that bear a number: nghị quyết, quyết định, quy chế, thông báo, chương trình, kế hoạch, phương án, báo cáo, biên bản, tờ trình, hợp đồng, giấy mời, giấy ủy quyền, giấy giới thiệu, công văn. */
export const NumberedKind = z.enum(numberedKinds)
export type NumberedKind = z.infer<typeof NumberedKind>

export const numberingBodies = ['generalMeeting', 'board', 'supervisors', 'director', 'foundingConference'] as const
/** Who issues a paper; in the simplified form 'supervisors' is the supervisor (kiểm soát viên). */
export const NumberingBody = z.enum(numberingBodies)
export type NumberingBody = z.infer<typeof NumberingBody>
