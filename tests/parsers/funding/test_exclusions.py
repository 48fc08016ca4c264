"""Prices, fees, wages and the money of others: no sums of the project."""

from __future__ import annotations

import pytest

OTHERS = [
    "Išleista 640 litų daugiau, negu planuota.",
    "Savininkai gali prašyti išmokų, jos siekia 291 Eur už hektarą.",
    "Savivaldybei pateikta sąmata: vadovų atlygis 2 400 Eur, priemonės 1 150 Eur, maitinimas 890 Eur.",
    "Iš Jūsų dovanotų pinigų 1 900 dolerių sumokėjome režisierei, 850 išleidome audiniams, likusius 750 – kelionei.",
    "Straipsnis, Eur | 200",
    "Pagal kvietimą iš viso paskirstyta 1 200 000 eurų 85 projektams.",
    "Konkurso biudžetas – 300 000 Eur.",
    "Dalyvio mokestis – 25 Eur.",
    "Bilieto kaina 5 Eur, vaikams 2 Eur.",
    "Nario mokestis 2019 metams – 5 Eur.",
    "Maitinimui skiriama 6,50 Eur vienam vaikui per dieną.",
    "Lektoriaus valandinis įkainis – 30 Eur už valandą.",
    "Koordinatoriaus darbo užmokestis – 450 Eur per mėnesį.",
    "Kiekvienam dalyviui skirta po 50 Eur.",
    "Tel. 8 600 00 012, kodas 300000911, a. s. LT12 1000 0111 0100 1000.",
    "Vyko 480 val. mokymų, dalyvavo 35.",
    "Ankstesniam mūsų projektui buvo skirta 12 000 Eur.",
    "Programos „Kultūra“ biudžetas – 3 mln. Eur.",
    "Sutartis Nr. 2019/204, Gedimino g. 12, LT-01103 Vilnius.",
    "Pirmos vietos prizas – 300 Eur.",
    "Nupirktas projektorius už 640 Eur.",
    "Kompiuteris kainavo 1 200 Eur.",
    "Suremontuota 120,50 kv. m patalpų.",
    "Likutį 12,40 Eur grąžinome.",
    "Likę 288 Lt grąžinti į biudžetą.",
    "Išmokos gavėjams siekia 210 eurų.",
    "Fondas kasmet paskirsto 2 mln. eurų paramos šimtams organizacijų.",
    "Projektų vertė neturi viršyti 20 000 Eur.",
    "Didžiausia galima paramos suma vienam projektui – 10 000 Eur.",
    "Sukurtas 14 min. filmas, 1 500 egz. lankstinukas.",
    "Parodą aplankė 2 500 žmonių.",
    "Sutarties Nr. 12 345/2020, priemonė Nr. 08.1.1-CPVA-V-427.",
    "Bendrojo ugdymo mokykloms šalyje skirta 14 mln. eurų.",
    "Vidutinė pensija kaime – 420 Eur.",
    "Stovyklos kaina vaikui – 120 Eur, dalį sumos (60 Eur) dengia tėvai.",
    "Kelionė autobusu kainavo 340 Eur.",
    "Už surinktus 250 Eur nupirkome dažų.",
    "Aukcione parduoti darbai už 1 100 Eur.",
    "Vienas mokymų dalyvis valstybei kainuoja 230 eurų.",
    "Savanoriai gauna 5 Eur dienpinigių per dieną.",
    "Skirtumas tarp 1 200 ir 1 300.",
    "Fondo parama šiemet skirta 54 projektams, bendra suma – 1,2 mln. eurų.",
    "Kitas mūsų projektas „Tiltas“ gavo 20 000 Eur.",
    "Išdalinta po 20 eurų dovanų kuponą.",
    "Bauda už vėlavimą – 50 Eur.",
    "Nuomos kaina – 15 Eur/val.",
    "Surinkta 1,2 % GPM.",
    "Kvietimo suma – 500 000 Eur, vienam projektui – iki 25 000 Eur.",
    "Šeimos pajamos nesiekia 300 Eur vienam asmeniui.",
    "Rinkliava bus skirta remontui, o bilietas kainuos 7 Eur.",
    "Darbuotojo atlygis – 12 Eur/val. (neto).",
    "Iš viso rajone gyvena 12 500 žmonių, per metus išvežta 1 300 t šiukšlių.",
    "Minimali mėnesinė alga – 924 Eur.",
    "Kaina – nuo 10 iki 15 eurų.",
    "Projekto metu nupirkta įrangos: kompiuteris (900 Eur), spausdintuvas (250 Eur).",
    "Vienos dienos stovyklos įkainis 18 Eur.",
    "Pagal priemonę 2014–2020 m. numatyta 40 mln. Eur.",
    "Muziejaus bilietai: 3 Eur suaugusiesiems, 1 Eur vaikams.",
    "Seminaro kaina 45 Eur + PVM.",
    "Skolos siekė 2 000 Eur.",
    "Iki 2 proc. GPM galite skirti mums.",
    "Nugalėtojui atiteko 500 Eur piniginis prizas.",
    "Valstybė šiai sričiai skiria 5 mln. eurų kasmet.",
    "Būsto šildymui žmogus išleidžia 120 Eur.",
    "Darbo užmokesčiui – 1 200 Eur, kanceliarinėms prekėms – 80 Eur.",
    "Pirkome kėdes už 300 eurų iš savivaldybės parduotuvės.",
    "Mugė davė 300 Eur pelno.",
    "Savivaldybė skyrė 300 Eur premiją geriausiam mokytojui.",
    "Nutarta pagalbą toliau finansuoti iš savivaldybės biudžeto, tam numatyta 18 000 Eur.",
    "Keltuvą, kainavusį 4 290 Eur, miestui padovanojo fondas „Šviesa“.",
    "Nario mokestis – 20 Eur.",
]

NOTHING = [
    ("Gautos pajamos iš ekonominės veiklos: 1 260 Eur", "income"),
    ("Paramos lėšos išleistos visos: vadovų atlygiai 2 600 USD, kelionė 1 450 USD.", "what it was spent on"),
    ("Nario mokestis klube 5 Eur per metus.", "a fee"),
    (
        "Susijusios naujienos\n• Renovuojamas stadionas (skirta 310 tūkst. Eur)\n• Kviečiame teikti paraiškas.",
        "other news",
    ),
    ("Seminaro dalyviai mokėjo 5 Eur už pietus.", "a price"),
    ("Lektoriaus honoraras – 200 Eur.", "a wage"),
    ("Bilieto kaina 3 eurai.", "a price"),
    ("Vienam projektui galima skirti iki 10 000 Eur.", "the rule of a call"),
    ("Šiemet konkursui skirta 2 mln. eurų.", "a whole call"),
    ("Fondas šiemet skyrė 1 200 000 Eur 74 projektams.", "many projects"),
    ("Programos „Kultūra“ biudžetas – 1,46 mlrd. eurų.", "a whole programme"),
    ("Ankstesniam projektui skirta 8 000 Eur.", "another project"),
    ("Kiekvienam dalyviui skirta 20 eurų.", "a sum for one person"),
    ("Vienam vaikui per dieną skirta 5 Eur.", "a sum for one person"),
    ("Laimėtojai gavo 100 eurų prizą, dalyvio mokestis – 20 Eur.", "a prize and a fee"),
    ("Nupirkta spausdintuvų už 600 Eur.", "a price"),
    ("Projekto lėšomis nupirktas 12 000 Eur vertės autobusas.", "the value of a thing"),
    ("Projektui skirta 30 valandų ir 2 000 kv. m.", "no money"),
    ("Vykdytojas – VšĮ „Projektas“, tel. 8 600 00 011, kodas 300000512.", "no money"),
]


@pytest.mark.parametrize("text, why", NOTHING)
def test_leaves_alone(text, why, entries):
    assert entries(text) == [], why


@pytest.mark.parametrize("text", OTHERS)
def test_leaves_prices_fees_and_the_money_of_others_alone(text, entries):
    assert entries(text) == []
