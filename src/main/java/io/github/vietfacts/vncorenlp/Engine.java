package io.github.vietfacts.vncorenlp;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * VnCoreNLP's public API ({@code vn.pipeline}) behind a class loader of its own: its dependencies are packed into its jar
 * and must not meet ours. Its parts are shared and not made for several threads, so one call runs at a time.
 */
final class Engine {

    private final URLClassLoader loader;
    private final Constructor<?> pipelines;
    private final Constructor<?> annotations;
    private final Method annotate;
    private final Method words;
    private final Method form;
    private final Method tag;
    private final Method label;

    Engine(Distribution distribution) throws IOException {
        URL jar = distribution.jar().toUri().toURL();
        loader = new URLClassLoader("VnCoreNLP", new URL[] {jar}, ClassLoader.getPlatformClassLoader());
        try {
            Class<?> pipeline = loader.loadClass("vn.pipeline.VnCoreNLP");
            Class<?> annotation = loader.loadClass("vn.pipeline.Annotation");
            Class<?> word = loader.loadClass("vn.pipeline.Word");
            pipelines = pipeline.getConstructor(String[].class);
            annotations = annotation.getConstructor(String.class);
            annotate = pipeline.getMethod("annotate", annotation);
            words = annotation.getMethod("getWords");
            form = word.getMethod("getForm");
            tag = word.getMethod("getPosTag");
            label = word.getMethod("getNerLabel");
        } catch (ReflectiveOperationException | LinkageError e) {
            loader.close();
            throw new IOException(distribution.jar() + ": expected VnCoreNLP 1.1 or 1.2: " + e, e);
        }
    }

    /** Loads the models of some annotators; a second pipeline shares those that the first one loaded. */
    synchronized Object pipeline(String... annotators) throws IOException {
        Logger root = Logger.getLogger("");
        Level level = root.getLevel();
        Handler[] handlers = root.getHandlers();
        try {
            return pipelines.newInstance((Object) annotators);
        } catch (InvocationTargetException e) {
            throw new IOException("VnCoreNLP: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IOException("VnCoreNLP: " + e, e);
        } finally {
            // Its recogniser of names switches the whole program's logging off.
            root.setLevel(level);
            for (Handler handler : root.getHandlers()) {
                root.removeHandler(handler);
            }
            for (Handler handler : handlers) {
                root.addHandler(handler);
            }
        }
    }

    /** Returns the words of a text; nothing where VnCoreNLP fails on it, as it does on deep runs of brackets. */
    synchronized Optional<List<EngineWord>> annotate(Object pipeline, String text) {
        try {
            Object annotation = annotations.newInstance(text);
            annotate.invoke(pipeline, annotation);
            List<EngineWord> found = new ArrayList<>();
            for (Object word : (List<?>) words.invoke(annotation)) {
                found.add(new EngineWord(text(form, word), text(tag, word), text(label, word)));
            }
            return Optional.of(found);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof OutOfMemoryError error) {
                throw error;
            }
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("VnCoreNLP: " + e, e);
        }
    }

    private static String text(Method getter, Object word) throws ReflectiveOperationException {
        @Nullable Object value = getter.invoke(word);
        return value == null ? "" : value.toString();
    }
}
