import type { ExamLack, ExamRight, KindAttendance, ModuleResult } from '../domain/training-findings'
import { formatDong } from '../domain/money'
import { averageBeside, averageText, markText } from '../domain/training'
import type { Fraction } from '../domain/threshold'
import { outcomeWords } from './mark-shown'
import { hourKindWords } from './training-words'

/** Why somebody may or may not sit a module exam, as screens and prints say it; the rule stands with each reason. */

/** A share of attendance as people read it, cut and never rounded: 1 only where nothing was missed. 923/1000 -> '92,3 %'. */
export function attendanceText(share: Fraction): string {
  return `${attendancePercent(share)} %`
}

/** The same for a column whose heading has the sign: 923/1000 -> '92,3'. */
export function attendancePercent({ numerator, denominator }: Fraction): string {
  const tenths = Math.floor((numerator * 1000) / denominator)
  return `${Math.floor(tenths / 10)},${tenths % 10}`
}

/** How long something was, in hours and minutes: 150 -> '2 giờ 30 phút'. */
export function hoursText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest} phút`
  return rest === 0 ? `${formatDong(hours)} giờ` : `${formatDong(hours)} giờ ${rest} phút`
}

/** 'Có mặt 10 trên 13 buổi thực hành, đạt 76,9 %; cần ít nhất 80 %, tức 11 buổi. Học bù 1 buổi là đủ điều kiện.' */
export function attendanceSentence(attendance: KindAttendance): string {
  const { kind, attended, planned, share, needPercent, needed, missing, ahead, toMakeUp, sessions } = attendance
  const kindOf = hourKindWords[kind]
  const there =
    sessions === null
      ? `Có mặt ${hoursText(attended)} trên ${hoursText(planned)} ${kindOf}`
      : `Có mặt ${sessions.attended} trên ${sessions.whole} buổi ${kindOf}`
  // Of a short course nothing is asked: what was attended is told, no more.
  if (needPercent === 0) return `${there}, ${attendanceText(share)}.`
  const asked = sessions === null ? hoursText(needed) : `${sessions.needed} buổi`
  const reached = `${there}, đạt ${attendanceText(share)}; cần ít nhất ${needPercent} %, tức ${asked}.`
  if (missing === 0) return reached
  if (toMakeUp === 0) return `${reached} Còn ${hoursText(ahead)} chưa học, học đủ là đạt.`
  const more = sessions === null ? hoursText(toMakeUp) : `${sessions.toMakeUp} buổi`
  return ahead === 0
    ? `${reached} Học bù ${more} là đủ điều kiện.`
    : `${reached} Học đủ ${hoursText(ahead)} còn lại vẫn thiếu; phải học bù ${more}.`
}

/** A reason in a sentence, with its figures. */
export function lackSentence(lack: ExamLack): string {
  switch (lack.code) {
    case 'attendanceBelow':
      return attendanceSentence(lack.attendance)
    case 'regularMarksMissing':
      return `Thiếu điểm kiểm tra thường xuyên: có ${lack.have}, cần ít nhất ${lack.need}.`
    case 'periodicMarksMissing':
      return `Thiếu điểm kiểm tra định kỳ: có ${lack.have}, cần ít nhất ${lack.need}.`
    case 'testAverageBelow':
      return `Điểm trung bình các bài kiểm tra là ${averageBeside(lack.average, lack.need)}; cần ít nhất ${markText(lack.need)}.`
    case 'moduleRequirementMissing':
      return 'Chưa đạt yêu cầu riêng của mô đun.'
    case 'attemptsUsed':
      return `Đã dự thi ${lack.have} lần trên ${lack.need} lần được thi; phải học lại mô đun.`
    case 'retakesUsed':
      return `Không đạt sau ${lack.have} lần kiểm tra lại; chỉ được kiểm tra lại ${lack.need} lần.`
    case 'alreadyPassed':
      return lack.mark === null ? 'Đã đạt mô đun.' : `Đã đạt mô đun với ${averageText(lack.mark)} điểm.`
  }
}

/** The same in three or four words, for a cell. */
export function lackLabel(lack: ExamLack): string {
  switch (lack.code) {
    case 'attendanceBelow':
      return lack.attendance.kind === 'theory'
        ? `Lý thuyết dưới ${lack.attendance.needPercent} %`
        : `Thực hành dưới ${lack.attendance.needPercent} %`
    case 'regularMarksMissing':
      return 'Thiếu điểm thường xuyên'
    case 'periodicMarksMissing':
      return 'Thiếu điểm định kỳ'
    case 'testAverageBelow':
      return `Trung bình dưới ${markText(lack.need)}`
    case 'moduleRequirementMissing':
      return 'Chưa đạt yêu cầu riêng'
    case 'attemptsUsed':
      return 'Đã thi đủ số lần'
    case 'retakesUsed':
      return 'Hết lượt kiểm tra lại'
    case 'alreadyPassed':
      return 'Đã đạt'
  }
}

/** Where a rule stands: 'Thông tư 42/2015/TT-BLĐTBXH, Điều 25.1.a'; of a figure no text was read for, that it is a proposal. */
export function basisText({ text, article }: { text: string; article: string | null }): string {
  if (text === 'proposal') return 'mức phần mềm đề nghị, cơ sở đặt theo quy chế của mình'
  const named = `Thông tư ${text}`
  return article === null ? named : `${named}, ${/^\d/.test(article) ? `Điều ${article}` : article}`
}

/** Whether no attendance is asked for before a test: a short course's right. */
export function asksNothing({ attendance }: ExamRight): boolean {
  return attendance.theory.needPercent === 0
}

/** How a learner stands, in a few words: well, on the way, soon too late, or not. */
export type StandingShown = { label: string; tone: 'green' | 'plain' | 'amber' | 'red' }

/**
 * What the cell of a learner says: passed, may sit the exam, or the first reason why not. While a module is taught, hours and marks that
 * are still to come are no fault: who may miss nothing more stands in amber, who must make hours up in red.
 */
export function standingShown(right: ExamRight, result: ModuleResult): StandingShown {
  if (result.standing === 'passed')
    return { label: asksNothing(right) ? outcomeWords.reached : 'Đã đạt', tone: 'green' }
  if (result.standing === 'failed') return { label: outcomeWords.missed, tone: 'red' }
  if (result.standing === 'retake') return { label: 'Được kiểm tra lại', tone: 'amber' }
  if (result.standing === 'repeat') return { label: 'Học lại mô đun', tone: 'red' }
  if (asksNothing(right) && right.may) return { label: 'Chưa kiểm tra', tone: 'plain' }
  if (right.may) return { label: result.standing === 'secondAttempt' ? 'Được thi lần 2' : 'Được thi', tone: 'green' }
  const { theory, practice } = right.attendance
  const behind = right.lacks.find(
    (lack) => lack.code === 'attendanceBelow' && lack.attendance.standing === 'needsMakeUp',
  )
  if (behind !== undefined) return { label: lackLabel(behind), tone: 'red' }
  const isTaught = theory.ahead > 0 || practice.ahead > 0
  if (theory.standing === 'atRisk' || practice.standing === 'atRisk')
    return { label: 'Không được nghỉ thêm', tone: 'amber' }
  const others = right.lacks.filter(({ code }) => code !== 'attendanceBelow')
  const [first] = others.length === 0 ? right.lacks : others
  return isTaught || first === undefined
    ? { label: 'Đang học', tone: 'plain' }
    : { label: lackLabel(first), tone: 'red' }
}
