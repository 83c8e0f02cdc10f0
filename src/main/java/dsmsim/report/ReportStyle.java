package dsmsim.report;

/**
 * How a report looks in a browser and on paper. All colours are variables, light and dark, and all text colours can be read on
 * all grounds; what a colour says, a word, mark or hatching says as well.
 */
final class ReportStyle {
    private static final String SHEET = """
            :root{color-scheme:light dark;
            --bg:#f4f5f7;--card:#fff;--chip:#e9edf3;--lane:#eef1f5;--off:#d9dee6;--lostbg:#fdecee;--riskbg:#fff3e6;--goodbg:#e9f6ee;
            --ink:#1a1f27;--dim:#4a5363;--accent:#174ea6;--lost:#a80f26;--risk:#8a3800;--good:#0b5a30;
            --bk:#2563c7;--ar:#0f8074;--sm:#8850bd;--hat:#fff;--line:#d0d6df;--edge:#76808f;--out:#d35400}
            @media screen and (prefers-color-scheme:dark){:root{
            --bg:#12161c;--card:#1a2029;--chip:#28313d;--lane:#212936;--off:#343c48;--lostbg:#391a20;--riskbg:#33220f;--goodbg:#14301f;
            --ink:#e6eaf0;--dim:#b4bdca;--accent:#9cc1ff;--lost:#ff98a3;--risk:#ffb066;--good:#74d69a;
            --bk:#5b93ec;--ar:#2fa898;--sm:#b088dd;--hat:#12161c;--line:#3a4453;--edge:#8a96a8;--out:#ff9d4d}}
            *{box-sizing:border-box}
            body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,"Segoe UI","Noto Sans","DejaVu Sans",sans-serif;-webkit-text-size-adjust:100%}
            main{max-width:1500px;margin:0 auto;padding:1rem clamp(.6rem,2vw,1.5rem)}
            code,.mono{font-family:ui-monospace,"DejaVu Sans Mono",Consolas,monospace;font-size:.9em;overflow-wrap:anywhere}
            a{color:var(--accent)}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
            h1{font-size:1.5rem;line-height:1.25;margin:0 0 .3rem}h2{font-size:1.1rem;margin:0 0 .6rem;break-after:avoid}h3{font-size:1rem;margin:0 0 .2rem}
            p{margin:.2rem 0;overflow-wrap:anywhere}.quiet{color:var(--dim)}
            header{margin:0 0 .7rem;color:var(--dim);overflow-wrap:anywhere}header b{color:var(--ink)}
            section{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.9rem 1rem;margin:0 0 1rem;min-width:0}
            .verdict{border-width:2px}.verdict.bad{border-color:var(--lost);background:var(--lostbg)}.bad h1{color:var(--lost)}
            .verdict.warn{border-color:var(--risk);background:var(--riskbg)}.warn h1{color:var(--risk)}
            .verdict.good{border-color:var(--good);background:var(--goodbg)}.good h1{color:var(--good)}
            .facts{display:flex;flex-wrap:wrap;gap:.4rem 1.8rem;margin:.7rem 0 .3rem}.facts div{min-width:4.5rem}
            .facts dt{font-size:.85rem;color:var(--dim)}.facts dd{margin:0;font-size:1.25rem;font-weight:600;font-variant-numeric:tabular-nums}
            .facts .lost dd{color:var(--lost)}.facts .risk dd{color:var(--risk)}
            .picture{display:flex}.picture svg{display:block;flex:none;font:12px system-ui,"Segoe UI","DejaVu Sans",sans-serif}
            .scroll{overflow-x:auto;min-width:0}
            svg text{fill:var(--ink)}svg .d{fill:var(--dim)}svg .b{font-weight:600}svg .lost{fill:var(--lost)}
            svg .halo{paint-order:stroke;stroke:var(--card);stroke-width:3px;stroke-linejoin:round}
            svg .lane{fill:var(--lane)}svg .off{fill:var(--off)}svg .part{stroke:var(--edge);stroke-opacity:.35;fill:none}
            svg .bk,i.bk{fill:var(--bk);background:var(--bk)}svg .ar,i.ar{fill:var(--ar);background:var(--ar)}svg .sm,i.sm{fill:var(--sm);background:var(--sm)}
            svg .dim{fill-opacity:.4}svg .h{fill:url(#hatch)}svg .hatch{stroke:var(--hat);stroke-width:2;fill:none}
            svg rect.risk{fill:none;stroke:var(--out);stroke-width:2.5}svg .wedge{fill:var(--lost)}
            svg .chip{fill:var(--chip)}svg .sync{stroke:var(--edge);stroke-dasharray:3 2}
            /* Not within svg: what is used elsewhere has no such ancestor. */.ink{fill:var(--ink)}svg .works{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:1 4;stroke-linecap:round}
            svg .beside{stroke:var(--card);stroke-width:5;fill:none}svg .arrow{stroke:var(--ink);stroke-width:2;fill:none;marker-end:url(#tip)}svg .tip{fill:var(--ink)}svg .kills{stroke:var(--lost)}
            svg .count{fill:none;stroke:var(--edge)}svg .count.lost{fill:var(--lostbg);stroke:var(--lost)}svg .count.risk{fill:var(--riskbg);stroke:var(--risk);stroke-width:1}
            svg .count.refused{fill:var(--riskbg);stroke:var(--risk)}svg .s-lost{fill:var(--lost);font-weight:600}svg .s-risk,svg .s-refused{fill:var(--risk);font-weight:600}
            svg .link{fill:var(--accent);fill-opacity:0}svg a:hover .link{fill-opacity:.12}
            .key{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;font-size:.85rem;color:var(--dim);margin:.6rem 0 0;padding:0;list-style:none}
            .key i{display:inline-block;width:1.2em;height:.8em;margin-right:.4em;vertical-align:-.05em}
            .key .one{background:repeating-linear-gradient(135deg,var(--bk) 0 3px,var(--hat) 3px 5px)}.key .edge{outline:2px solid var(--out)}.key .off{background:var(--off)}
            table{border-collapse:collapse;width:100%}th,td{padding:.2rem .5rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
            th{font-weight:500;color:var(--dim);font-size:.88rem}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
            .wide{overflow-x:auto}.wide table{width:auto;min-width:40%}td.lost{color:var(--lost);font-weight:600}td.risk{color:var(--risk);font-weight:600}
            details{margin:.25rem 0 0}summary{cursor:pointer;color:var(--accent);width:fit-content}details ul{margin:.3rem 0;padding-left:1.1rem}details li{overflow-wrap:anywhere}
            .steps{list-style:none;margin:0;padding:0}.steps>li{display:grid;grid-template-columns:3rem minmax(0,5fr) minmax(0,5fr) 12rem;gap:.1rem 1rem;padding:.45rem .5rem;border-top:1px solid var(--line);border-left:4px solid transparent;scroll-margin-top:1rem;break-inside:avoid}
            .steps>li:target{background:var(--chip)}.steps>.lost{border-left-color:var(--lost)}.steps>.risk{border-left-color:var(--out)}
            .steps details{margin:0}.steps details[open]{grid-column:2/-1}.steps h3{grid-column:1/-1;font-size:.9rem;font-weight:500;color:var(--dim);margin:.1rem 0}.steps .no{font-variant-numeric:tabular-nums;color:var(--dim)}.steps .no b{color:var(--ink)}
            .chip{display:inline-block;background:var(--chip);border-radius:.3rem;padding:0 .45rem;font-size:.85rem}
            .tag{display:inline-block;border:1px solid var(--edge);border-radius:.3rem;padding:0 .45rem;font-size:.88rem;font-weight:600;margin:.1rem .3rem .1rem 0}
            .tag.lost{border-color:var(--lost);color:var(--lost)}.tag.risk{border-color:var(--risk);color:var(--risk)}
            .note{border-left:4px solid var(--out);padding:.1rem 0 .1rem .9rem;margin:0 0 1rem;break-inside:avoid}.note.lost{border-color:var(--lost)}.note.lost h3{color:var(--lost)}.note.risk h3{color:var(--risk)}
            .advice{font-weight:600}footer{color:var(--dim);font-size:.85rem}
            @media (max-width:700px){.steps>li{grid-template-columns:2.2rem minmax(0,1fr);gap:.1rem .4rem;padding:.45rem .2rem}.steps>li>*{grid-column:2}.steps .no{grid-column:1}.steps .no~div{grid-row:auto}.steps details[open]{grid-column:1/-1}section{padding:.7rem}h1{font-size:1.25rem}.facts{gap:.3rem 1.2rem}}
            @media print{@page{size:landscape;margin:11mm}body{background:none;font-size:9.5pt;line-height:1.4}section{padding:.5rem .8rem;margin-bottom:.6rem}.facts{margin:.3rem 0}.key{margin-top:.3rem}main{max-width:none;padding:0}section{border-color:var(--edge)}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}details.table{display:none}summary{color:var(--dim)}section.picture-box{break-inside:avoid}a{text-decoration:none}}
            """;

    /** Where there is room the picture grows, and on paper it shrinks, both parts alike. */
    private static final String SCALED = ".picture{max-width:%1$s}.picture .names{width:%2$s%%;height:auto}"
            + ".picture .scroll{width:%3$s%%;overflow:visible}.picture .scroll svg{width:100%%;height:auto}";

    /** What stands to the left and right of the picture. */
    private static final int MARGINS = 90;

    private static final double GROWS = 1.3;
    private static final double SHRINKS = 0.9;
    private static final double PERCENT = 100;

    /** Of a picture that goes on one sheet with the verdict, in millimetres; a high one has a sheet of its own. */
    private static final double ON_PAPER = 98;

    private static final double OWN_SHEET = 150;
    private static final int HIGH = 700;

    private ReportStyle() {}

    /**
     * The style sheet.
     *
     * @param width of the picture
     * @param height of the picture
     */
    static String of(int width, int height) {
        double names = PERCENT * PictureFrame.NAMES / width;
        double paper = (height > HIGH ? OWN_SHEET : ON_PAPER) * width / height;
        return SHEET + "@media screen and (min-width:" + Math.round(width * SHRINKS + MARGINS) + "px){"
                + scaled(Math.round(width * GROWS) + "px", names) + "}\n@media print{"
                + scaled(PictureLane.number(paper) + "mm", names) + "}\n";
    }

    private static String scaled(String width, double names) {
        return SCALED.formatted(width, PictureLane.number(names), PictureLane.number(PERCENT - names));
    }
}
