import { describe, expect, it } from 'vitest';
import { aRack, modelOf, update, wordsOf } from './opinion-cases.ts';

const sheet = 'case1';

describe('what the case says about itself', () => {
  it('names who asked, through what and when', () => {
    const test = aRack();
    test.run({
      type: 'record.add',
      collection: 'parties',
      id: 'p1',
      patch: { role: 'CLIENT', name: '某公司', agent: '王某' },
    });
    update(test, 'cases', sheet, { receivedAt: '2026-01-02', acceptedAt: '2026-10-20' });
    const words = wordsOf(modelOf(test.state), 'commission');
    expect(words).toContain('委托人：某公司，代理人：王某。');
    expect(words).toContain('收到委托日期为2026年1月2日，受理日期为2026年10月20日。');
  });

  it('states the mandate from the facts, and the words of the expert instead when there are some', () => {
    const test = aRack();
    update(test, 'rights', test.rightId, { title: '折叠晾衣架', patentNo: 'ZL202320123456.6' });
    expect(wordsOf(modelOf(test.state), 'commission')).toContain(
      '委托事项：判定“晾衣架甲”是否落入ZL202320123456.6号“折叠晾衣架”实用新型专利权利要求1、2的保护范围。',
    );
    update(test, 'cases', sheet, { mandate: '判定是否侵权' });
    expect(wordsOf(modelOf(test.state), 'commission')).toContain('委托事项：判定是否侵权。');
  });

  it('leaves no empty marks where number and title are not known yet', () => {
    const words = wordsOf(modelOf(aRack().state), 'commission');
    expect(words).toContain('是否落入涉案实用新型专利权利要求1、2的保护范围。');
    expect(words).not.toMatch(/“”|落入号/u);
  });

  it('tells when and where the legal status was looked up', () => {
    const test = aRack();
    update(test, 'rights', test.rightId, {
      legalStatus: 'VALID',
      statusCheckedAt: '2026-10-30',
      statusSource: '登记簿副本',
      invalidation: '无',
    });
    const words = wordsOf(modelOf(test.state), 'right');
    expect(words).toContain(
      '经2026年10月30日查询（登记簿副本），该专利法律状态为有效；委托人未提交专利权评价报告。',
    );
    expect(words).toContain('无效宣告情况：无。');
  });

  it('describes the accused product in one line, whatever was pasted into its fields', () => {
    const test = aRack();
    update(test, 'products', test.productId, { model: 'FJ\n200', maker: '某厂', note: '两台' });
    update(test, 'cases', sheet, { acts: ['P_MAKE', 'P_SELL'], actDate: '2026-09-01' });
    expect(wordsOf(modelOf(test.state), 'accused').split('\n')).toEqual([
      '被诉侵权产品为“晾衣架甲”（型号：FJ 200；制造者：某厂）。两台。',
      '被诉行为为制造、销售，被诉侵权行为发生于2026年9月1日。',
    ]);
  });

  it('calls a process a process and an unnamed product by what is known', () => {
    const test = aRack();
    update(test, 'products', test.productId, { name: '', kind: 'PROCESS' });
    expect(wordsOf(modelOf(test.state), 'accused')).toBe('被诉侵权方法为委托人所指明者。');
  });

  it('cites the law in the version of the day of the act', () => {
    const test = aRack();
    update(test, 'cases', sheet, { actDate: '2026-09-01' });
    const words = wordsOf(modelOf(test.state), 'basis');
    expect(words).toContain('中华人民共和国专利法');
    expect(words).toContain('第六十四条第一款');
    update(test, 'cases', sheet, { actDate: '2018-01-01' });
    expect(wordsOf(modelOf(test.state), 'basis')).toContain('第五十九条第一款');
  });
});
