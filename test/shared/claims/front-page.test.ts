import { describe, expect, it } from 'vitest';
import { readFrontPage } from '../../../shared/claims/front-page.ts';

describe('readFrontPage', () => {
  it('reads the INID codes of a CNIPA front page, full-width forms kept in names', () => {
    const page = [
      '（10）授权公告号 CN 219999902 U',
      '（45）授权公告日 2023．11．10',
      '（21）申请号 202321000123.7',
      '（22）申请日 2023.05.06',
      '（30）优先权数据 202210001234.5 2022年6月7日 CN',
      '（73）专利权人 某某园艺（示例）有限公司',
      '地址 某某省某某市某某路8号',
      '（72）发明人 张三 李四 ',
      '（51）Int.Cl. A01G 9/02(2018.01) A01G 27/00(2006.01)',
      '（54）实用新型名称 一种自动补水',
      '花盆',
      '（57）摘要 本实用新型公开了一种花盆。',
    ].join('\n');
    expect(readFrontPage(page)).toEqual({
      publicationNo: 'CN219999902U',
      grantDate: '2023-11-10',
      applicationNo: '202321000123.7',
      applicationDate: '2023-05-06',
      priorityDate: '2022-06-07',
      applicant: '某某园艺（示例）有限公司',
      inventor: '张三；李四',
      ipc: 'A01G 9/02；A01G 27/00',
      title: '一种自动补水花盆',
    });
  });

  it('reads an application’s page on one line', () => {
    const page =
      '(43)申请公布日 2022.07.08 (10)申请公布号 CN 114999991 A (71)申请人 示例大学 (54)发明名称 一种滤水方法 (57)摘要';
    expect(readFrontPage(page)).toEqual({
      publicationDate: '2022-07-08',
      publicationNo: 'CN114999991A',
      applicant: '示例大学',
      title: '一种滤水方法',
    });
  });

  it('reads an American front page', () => {
    const page = [
      '(10) Patent No.: US 9,999,998 B2',
      '(45) Date of Patent: Jan. 2, 2018',
      '(54) FOLDABLE DRYING RACK WITH A',
      'LOCK',
      '(72) Inventors: Ann Example, Springfield (US); Bob Sample, Shelbyville (US)',
      '(21) Appl. No.: 15/123,456',
    ].join('\n');
    expect(readFrontPage(page)).toEqual({
      publicationNo: 'US9999998B2',
      grantDate: '2018-01-02',
      title: 'FOLDABLE DRYING RACK WITH A LOCK',
      inventor: 'Ann Example, Springfield (US)；Bob Sample, Shelbyville (US)',
      applicationNo: '15/123456',
    });
  });

  it('reads the labels of a saved patent page', () => {
    const page =
      'CN219999902U - 一种自动补水花盆 - Google Patents\nPublication number\nCN219999902U\nInventor\n张三\nPublication date\n2023-11-10\n';
    expect(readFrontPage(page)).toEqual({
      title: '一种自动补水花盆',
      publicationNo: 'CN219999902U',
      inventor: '张三',
      publicationDate: '2023-11-10',
    });
  });

  it('finds nothing in a claim set, even with numbers in brackets', () => {
    expect(readFrontPage('1.一种装置，包括底座(10)、立柱(21)和托盘(54)，所述申请人为用户。')).toBeNull();
  });

  it.each([
    '\n\n权利要求书\n1.一种梯子，包括梯架。',
    '\n1、一种梯子，包括梯架。',
    '\n说 明 书\n技术领域',
    '\n\n本文件由申请人提供。',
  ])('ends the last value where the document goes on: %j', (rest) => {
    expect(readFrontPage(`(21)申请号 202199999999.1\n(54)名称\n一种可以折叠的\n梯子${rest}`)?.title).toBe(
      '一种可以折叠的梯子',
    );
  });

  it('finds a number and a date that stand apart from their codes', () => {
    const page = (kind: string) =>
      `(19)国家知识产权局\n(10)授权公告号 \n(45)授权公告日 \n(21)申请号 202199999999.1\n(22)申请日 2021.10.29\n(54)名称\n一种梯子\n权利要求书1页  说明书3页\nCN 219999901 ${kind}\n2023.05.05\n1. 一种梯子，与CN 209999999 U不同。`;
    expect(readFrontPage(page('U'))).toMatchObject({
      title: '一种梯子',
      publicationNo: 'CN219999901U',
      grantDate: '2023-05-05',
    });
    expect(readFrontPage(page('A'))).toMatchObject({
      publicationNo: 'CN219999901A',
      publicationDate: '2023-05-05',
    });
    expect(readFrontPage('(10)申请公布号 CN 119999999 A\n(54)名称 一种梯子\nCN 219999901 U')).toMatchObject({
      publicationNo: 'CN119999999A',
    });
  });
});
