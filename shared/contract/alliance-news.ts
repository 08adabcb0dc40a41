import { z } from 'zod'
import { reportPeriodKinds } from '@shared/domain/report-period'
import { Indicator, IndicatorCode, indicatorUnits } from './indicator-dictionary'
import { Civil } from './values'

/** The kind of packet an alliance sends down: forms, calendar, dictionary, surveys, notices and market news in one file. */
export const ALLIANCE_NEWS = 'alliance-news'
export const ALLIANCE_NEWS_VERSION = 1
/** The file of the packet that says what is in it; templates and attachments lie beside it, at the paths it names. */
export const NEWS_FILE = 'news.json'

const text = (most: number) => z.string().max(most)
const Key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/)
const Path = z.string().regex(/^[a-z0-9_][a-z0-9._/-]{0,199}$/)

/** A form of the alliance's own, an XLSX template whose named cells are filled from indicators. */
export const NewsForm = z.object({
  formId: Key,
  version: z.int().min(1),
  title: text(300),
  periodKind: z.enum(reportPeriodKinds),
  /** From which day reports are made on this version; older ones keep theirs. */
  effectiveFrom: Civil,
  /** Days after the period's last day by which it is due. */
  dueDays: z.int().min(0).max(366),
  indicators: z.array(IndicatorCode).max(500),
  template: Path,
})
export type NewsForm = z.infer<typeof NewsForm>

const Question = z.object({
  code: IndicatorCode,
  text: text(500),
  unit: z.enum(indicatorUnits),
  options: z.array(text(200)).max(50),
})

/** A notice or a line of market news, with a paper where there is one. */
export const Announcement = z.object({
  id: Key,
  title: text(300),
  text: text(20_000),
  issuedOn: Civil,
  attachment: Path.nullable(),
})

/** Questions of an alliance, open until a day. */
export const NewsSurvey = z.object({
  surveyId: Key,
  title: text(300),
  closesOn: Civil,
  questions: z.array(Question).min(1).max(200),
})
export type NewsSurvey = z.infer<typeof NewsSurvey>

/** `news.json`, version 1. Each part may be empty; what has the same id and a higher sequence replaces. */
export const AllianceNews = z.object({
  schema: z.literal('so-htx/alliance-news'),
  schemaVersion: z.literal(ALLIANCE_NEWS_VERSION),
  /** Counts the alliance's packets: an older one is not taken after a newer one. */
  sequence: z.int().min(1),
  issuedOn: Civil,
  /** Where packets may be sent over HTTPS; '' where there is no line. */
  address: z.union([z.literal(''), z.url({ protocol: /^https$/ })]),
  forms: z.array(NewsForm).max(100),
  calendar: z.array(z.object({ id: Key, title: text(300), formId: Key.nullable(), dueOn: Civil })).max(500),
  /** Indicators beside the program's own, all codes in the group 'own'; null when there are none. */
  dictionary: z.object({ version: z.int().min(1), indicators: z.array(Indicator).max(500) }).nullable(),
  surveys: z.array(NewsSurvey).max(50),
  notices: z.array(Announcement).max(200),
  market: z.array(Announcement).max(500),
})
export type AllianceNews = z.infer<typeof AllianceNews>
