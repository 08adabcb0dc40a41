import type { ResolutionBody } from '../contract/resolutions'

/** The bodies as lists, papers and the history name them. */
export const resolutionBodyWords: Readonly<Record<ResolutionBody, string>> = {
  generalMeeting: 'Đại hội thành viên',
  board: 'Hội đồng quản trị',
  director: 'Giám đốc',
  foundingConference: 'Hội nghị thành lập',
}

/** The number of a resolution that no longer counts, where something still rests on it. */
export const voidResolutionWords = (number: string): string => `${number} (đã hủy)`
