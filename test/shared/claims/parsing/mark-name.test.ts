import { describe, expect, it } from 'vitest';
import { isSameName, nameBefore } from '../../../../shared/claims/parsing/mark-name.ts';

describe('nameBefore', () => {
  it.each([
    ['所述底座', '底座'],
    ['所述的底座', '底座'],
    ['，其设置有排气口', '排气口'],
    ['与所述支撑杆', '支撑杆'],
    ['包括控制模块', '控制模块'],
    ['两个驱动电机', '驱动电机'],
    ['固定连接有从动轮', '从动轮'],
    ['内壁的对接槽', '对接槽'],
    ['底座的自由端', '自由端'],
    ['立柱的轴向端面', '轴向端面'],
    ['通过螺栓', '螺栓'],
    ['与万向结构', '万向结构'],
    ['浪峰处设车轮螺栓孔', '车轮螺栓孔'],
    ['所述设定旋钮', '设定旋钮'],
    ['上的把手', '把手'],
    ['a base and the upper housing ', 'upper housing'],
    ['所述 PCB 板', 'PCB板'],
    ['所述的', ''],
    ['，轴', ''],
    ['', ''],
  ])('%s → %s', (text, name) => {
    expect(nameBefore(text, text.length)).toBe(name);
  });
});

describe('isSameName', () => {
  it.each([
    ['支撑杆', '支撑杆', true],
    ['第一轴承', '轴承', true],
    ['印刷油墨', '电子油墨', true],
    ['Housing', 'upper housing', true],
    ['承印物', '承应物', false],
    ['底座', '立柱', false],
  ])('%s, %s: %s', (one, two, same) => {
    expect(isSameName(one, two)).toBe(same);
    expect(isSameName(two, one)).toBe(same);
  });
});
