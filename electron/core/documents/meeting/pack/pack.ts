import type { ReportHead, ReportRow } from '@shared/contract/report'
import type { Letter } from '../../letter'
import type { MeetingFacts } from '../meeting-facts'

/** A part of the pack that is there: a letter, or a statement in its official form. */
export type PackContent =
  | { kind: 'letter'; letter: Letter }
  | { kind: 'statement'; head: ReportHead; rows: readonly ReportRow[] }

/** What a pack lacks: which part, which article asks for it, and what to do about it, in words. */
export type MissingPart = { title: string; why: string; article: string; way: string }

/** One part of the pack in the order of its contents, and what is missing of it; a part that is not there has no content, or a page that says so. */
export type PackPart = { title: string; content: PackContent | null; missing: readonly MissingPart[] }

/** The whole pack of a meeting: everything that is handed out before it, in one file. */
export type MeetingPack = { facts: MeetingFacts; parts: readonly PackPart[] }

/** A line of the contents: where a part begins, null for one that is missing. */
export type ContentsLine = { title: string; page: number | null; missing: boolean }
