import { describe, expect, it } from 'vitest';
import { resolveSource } from '../../src/sources/index.js';
import { context, known, mention } from './known.js';

/** Whether a second article's full name joins the person whom the first named, without anything else to go by. */
const joins = (first: string, second: string): boolean =>
  resolveSource(mention(second, { kind: 'PERSON' }), [known('one', first, { kind: 'PERSON' })], context()) !==
  null;

const rows = (table: string): [string, string][] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split('|').map((name) => name.trim());
      return others.map((other): [string, string] => [first, other]);
    });

describe('spellings of one name join', () => {
  it.each(
    rows(`
Volodymyr Kovalenko | Vladimir Kovalenko | Wolodymyr Kowalenko
Oleksiy Hryshchenko | Oleksii Gryshchenko | Alexei Grishchenko
Serhiy Lysenko | Sergei Lysenko | Serhii Lysenko | Sergiy Lysenko
Yevhen Tkachuk | Evgeny Tkachuk | Yevgeniy Tkachuk | Ievgen Tkachuk
Andriy Khomenko | Andrey Homenko | Andrii Khomenko
Dmytro Zhuravlyov | Dmitry Zhuravlev | Dmitri Zhuravliov
Yuriy Shcherbak | Yury Shcherbak | Iurii Scherbak
Mykola Vyshnevskyi | Nikolai Vishnevsky | Mykola Vyshnevskyy | Nikolay Vishnevskiy
Vyacheslav Yermolayev | Viacheslav Ermolaev | Vyacheslav Yermolaev
Anatoly Solovyov | Anatoliy Soloviev | Anatolii Solovyev
Mikhail Artemyev | Mikhail Artemiev | Mihail Artemyev
Pyotr Chebyshev | Petr Chebyshov | Pyotr Chebysheff
Aleksandr Smirnov | Alexander Smirnoff | Aleksander Smirnow
Nataliya Semyonova | Natalia Semenova | Natalya Semyonova
Svitlana Kyrychenko | Svetlana Kirichenko
Alyaksandr Hrynkevich | Alexander Hrynkevich
Oraz Annamuhammedow | Oraz Annamukhamedov
Mikhail Gorbunov | Mykhailo Horbunov
Bogdan Tereshchuk | Bohdan Tereshchuk
Mohammed al-Sharif | Muhammad Al Sharif | Mohamed el-Sharif | Mohammad Alsharif
Abdel Fattah Mansour | Abdul Fattah Mansur | Abdelfattah Mansour
Hussein Qasim | Hossein Ghasem | Husayn Kassim
Yousef Haddad | Youssef Hadad | Yusuf Haddad
Khaled Meshaal | Khalid Meshal
Ahmed Shawki | Ahmad Shawqi | Ahmed Chawki
Bashir Tawfiq | Basheer Tawfik | Bachir Toufic
Abdulrahman al-Rashid | Abdul Rahman Al-Rashed | Abdelrahman ar-Rashid
Mahmoud Khalil | Mahmud Halil
Nikos Papadopoulos | Nikos Papadopulos
Yiorgos Christodoulou | Giorgos Christodoulou
Goran Đorđević | Goran Djordjevic | Goran Dordevic
Željko Šarić | Zeljko Saric
Miloš Ćirković | Milos Cirkovic
Recep Yıldırım | Recep Yildirim
Gökhan Çelik | Gokhan Celik
İbrahim Öztürk | Ibrahim Ozturk
Park Ji-hoon | Park Ji Hoon | Park Jihoon
Lee Myung-su | Lee Myung Su | Lee Myungsu
Wang Xiaoming | Wang Xiao-ming | Wang Xiao Ming
Björn Åkesson | Bjorn Akesson
Jürgen Müller | Jurgen Muller | Juergen Mueller
Søren Kjærgaard | Soren Kjaergaard
Łukasz Wójcik | Lukasz Wojcik
Zdeněk Dvořák | Zdenek Dvorak
José Ramírez | Jose Ramirez
João Gonçalves | Joao Goncalves
Nguyễn Văn Hùng | Nguyen Van Hung
Nursultan Abdrakhmanov | Nursultan Abdrahmanov
Binyamin Shapira | Benjamin Shapira
Prime Minister Carla Nunes | Carla Nunes
President-elect Rosa Ibarra | Rosa Ibarra
Colonel-General Pavel Orlov | Pavel Orlov
Deputy Prime Minister Iryna Bondar | Irina Bondar
`),
  )('%s and %s', (first, second) => {
    expect(joins(first, second)).toBe(true);
  });
});

describe('names of different people stay apart', () => {
  it.each(
    rows(`
Gurbanguly Annayev | Serdar Annayev
Boris Johnson | Boris Johnston
Vitali Klymenko | Volodymyr Klymenko
Oleg Petrov | Olga Petrov
Ivan Petrov | Ivan Petrenko
Ivan Petrov | Ivan Petrovsky
Ivan Petrov | Ivan Petrova
Anna Marsh | Anna Marshall
Anna Marsh | Hannah Marsh
Carlos Ramos | Carlos Ramírez
Juan Martin | Juan Martinez
Maria Silva | Mario Silva
Mohammed Hassan | Mohammed Hussein
Mohammed Salah | Mohammed Saleh
Ali Hassan | Ali Hussain
Ahmed Omar | Ahmed Amer
Said Khalil | Khalil Said
Abdullah Nasser | Abdul Nasser
Yusuf Demir | Yusuf Demirel
Kim Jong-un | Kim Jong-il
Kim Jong-un | Kim Yo-jong
Li Qiang | Li Keqiang
Li Wei | Liu Wei
Wang Yi | Wang Yang
Zhang Jun | Zhang Jin
Chen Lin | Cheng Lin
Park Min-ho | Park Min-su
Nguyen Van Hung | Nguyen Van Hoa
Robert Kane | Robert Kane Jr.
George H. Ward | George P. Ward
John Smith | John Smythe
Peter Hill | Peter Gill
Thomas Meyer | Tomas Moyer
Paul Brown | Paul Braun
Jan Novak | Jana Novak
Marko Jović | Marko Jovanović
Goran Perić | Zoran Perić
Stefan Ivanov | Stepan Ivanov
Andrei Sokolov | Andrei Sokol
Aleksei Volkov | Aleksandr Volkov
Dmitry Morozov | Dmitry Moroz
Natalia Bondar | Natalia Bondarenko
Yulia Kovalchuk | Yulia Kovalenko
Elena Popova | Alina Popova
Daria Orlova | Maria Orlova
Sergei Lavin | Sergei Levin
Mark Levin | Mark Levine
Nikos Pappas | Nikos Papas-Georgiou
David Cohen | Daniel Cohen
Ruth Adams | Ruth Adamson
Erik Larsen | Erik Larson
Lars Hansen | Lars Hanssen-Bauer
Jennifer Stone | Jenny Stein
Austria Lopez | Australia Lopez
James Clark | James Clarkson
`),
  )('%s and %s', (first, second) => {
    expect(joins(first, second)).toBe(false);
  });
});
