import { describe, expect, test } from 'vitest'
import { basisText } from './training-reasons'
import { classSentence, clashSentence, programmeSentence, tooLongSentence } from './training-findings'

const basis = { text: '34/2018/TT-BLĐTBXH', article: '1.2', certain: true }

describe('what the rules find, in words', () => {
  test('a programme: how much, how much is right, and what to do', () => {
    expect(
      programmeSentence({ ...basis, code: 'tooMuchTheory', have: 90, need: 75, of: 300, percent: 25, module: null }),
    ).toBe('Lý thuyết 90 giờ trên 300 giờ; nhiều nhất 25 %, tức 75 giờ. Bớt 15 giờ lý thuyết hoặc thêm giờ thực hành.')
    const module = { position: 2, name: 'Sổ' }
    expect(
      programmeSentence({ ...basis, code: 'moduleWithoutHours', have: 0, need: 1, of: null, percent: null, module }),
    ).toBe('Mô đun 2 «Sổ» chưa có giờ nào. Ghi giờ, hoặc bỏ mô đun này.')
  })

  test('a class: days as people write them, and who it is about', () => {
    const no = { have: null, need: null, haveOn: null, needOn: null, learner: null }
    expect(classSentence({ ...basis, ...no, code: 'tooYoung', have: 14, need: 15, learner: 'e1' }, () => 'Lê An')).toBe(
      'Lê An mới 14 tuổi ngày khai giảng; phải đủ 15 tuổi.',
    )
    expect(classSentence({ ...basis, ...no, code: 'noNotice', needOn: '2025-11-15' }, String)).toBe(
      'Chưa ghi ngày thông báo tuyển sinh; chậm nhất ngày 15/11/2025.',
    )
  })

  test('a timetable: an hour that is over is never rounded down to what is allowed', () => {
    const long = { ...basis, classId: 'c', from: '2026-10-05', needHours: 8 } as const
    const have = { numerator: 481, denominator: 60 }
    expect(tooLongSentence({ ...long, code: 'dayTooLong', kind: 'practice', have })).toBe(
      'Ngày 05/10/2026: 8,1 giờ thực hành, nhiều nhất 8 giờ.',
    )
    expect(
      clashSentence(
        { code: 'trainerClash', what: 't', sessions: ['a', 'b'], date: '2026-10-05', from: 480, to: 600 },
        () => 'Nguyễn Thị Lan',
      ),
    ).toBe('05/10/2026, 08:00 đến 10:00: giáo viên Nguyễn Thị Lan có hai buổi cùng lúc.')
  })

  test('where the rule stands; a figure of no text is said to be the program’s proposal', () => {
    expect(basisText(basis)).toBe('Thông tư 34/2018/TT-BLĐTBXH, Điều 1.2')
    expect(basisText({ text: 'proposal', article: null })).toBe('mức phần mềm đề nghị, cơ sở đặt theo quy chế của mình')
  })
})
