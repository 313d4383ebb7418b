/**
 * VietFacts reads Vietnamese news and returns typed, dated, sourced facts. {@link io.github.vietfacts.VietFacts} puts
 * the stages together; its {@code extract} method is the flow.
 *
 * <p>A package imports only packages of a strictly lower level:
 *
 * <table>
 * <caption>Levels</caption>
 * <tr><th>level</th><th>package</th><th>responsibility</th></tr>
 * <tr><td>0</td><td>text</td><td>characters and coordinates</td></tr>
 * <tr><td>1</td><td>document</td><td>the values that stages exchange</td></tr>
 * <tr><td>1</td><td>sequence</td><td>linear-chain labeller, knows nothing of language</td></tr>
 * <tr><td>2</td><td>layout</td><td>zones of a page</td></tr>
 * <tr><td>2</td><td>segment</td><td>text to sentences, words, syllables</td></tr>
 * <tr><td>2</td><td>time</td><td>time expressions</td></tr>
 * <tr><td>2</td><td>pattern</td><td>patterns over tokens</td></tr>
 * <tr><td>3</td><td>entity</td><td>names, offices, who is who</td></tr>
 * <tr><td>3</td><td>rule</td><td>rule files</td></tr>
 * <tr><td>4</td><td>fact</td><td>facts, their typed views and event codes; facts across articles</td></tr>
 * <tr><td>5</td><td>io</td><td>articles and results as files</td></tr>
 * <tr><td>5</td><td>opennlp</td><td>Apache OpenNLP as an engine for names</td></tr>
 * <tr><td>5</td><td>vncorenlp</td><td>VnCoreNLP as an engine that a user brings</td></tr>
 * <tr><td>6</td><td>eval</td><td>scoring against gold</td></tr>
 * <tr><td>7</td><td>vietfacts</td><td>assemble and run</td></tr>
 * <tr><td>7</td><td>report</td><td>scores as files</td></tr>
 * <tr><td>8</td><td>cli</td><td>the command line</td></tr>
 * </table>
 */
@NullMarked
package io.github.vietfacts;

import org.jspecify.annotations.NullMarked;
